// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/http_transport.h"

#include "sync/protocol/link.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslError>

namespace kvorum::transport {

namespace {

/// More than the largest page: a server that sends on is cut off.
constexpr qint64 mostAnswerBytes = 16 * 1024 * 1024;

QNetworkRequest httpRequest(const client::Request& request) {
    QNetworkRequest http(QUrl(QString::fromStdString(request.url), QUrl::StrictMode));
    http.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                      QNetworkRequest::ManualRedirectPolicy);
    http.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    http.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    http.setTransferTimeout(static_cast<int>(request.timeoutMs));
    if (!request.token.empty()) {
        http.setRawHeader("Authorization", "Bearer " + QByteArray::fromStdString(request.token));
    }
    if (request.method == "POST") {
        http.setHeader(QNetworkRequest::ContentTypeHeader, "application/cbor");
    }
    return http;
}

client::Response failure(std::string why) {
    return {0, {}, 0, std::move(why)};
}

client::Response readAnswer(QNetworkReply& reply) {
    const QVariant status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
    const bool broken = reply.error() != QNetworkReply::NoError && status.toInt() / 100 == 2;
    if (!status.isValid() || broken) {
        return failure(reply.errorString().toStdString());
    }
    if (status.toInt() / 100 == 3) {
        return failure("the server sends elsewhere; the address in the link may be out of date");
    }
    client::Response response;
    response.status = status.toUInt();
    const QByteArray body = reply.readAll();
    response.body.assign(body.begin(), body.end());
    response.retryAfterS = reply.rawHeader("Retry-After").toULongLong();
    return response;
}

} // namespace

bool mayReach(const std::string& url) {
    const QUrl address(QString::fromStdString(url), QUrl::StrictMode);
    if (!address.isValid() || address.host().isEmpty() || !address.userInfo().isEmpty()) {
        return false;
    }
    const std::string host = address.host().toStdString();
    const bool here = protocol::isLoopback(host) || protocol::isLoopback("[" + host + "]");
    return address.scheme() == "https" || (address.scheme() == "http" && here);
}

HttpTransport::HttpTransport() {
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

HttpTransport::~HttpTransport() {
    cancel();
}

void HttpTransport::send(client::Request request, std::function<void(client::Response)> answered) {
    cancel();
    if (!mayReach(request.url)) {
        answered(failure("the server's address is not https"));
        return;
    }
    m_answered = std::move(answered);
    const auto http = httpRequest(request);
    const QByteArray body(reinterpret_cast<const char*>(request.body.data()),
                          static_cast<qsizetype>(request.body.size()));
    QNetworkReply* reply =
        request.method == "POST" ? m_network.post(http, body) : m_network.get(http);
    m_reply = reply;
    QObject::connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > mostAnswerBytes) {
            reply->abort();
        }
    });
    QObject::connect(reply, &QNetworkReply::finished, &m_network, [this, reply] { finish(reply); });
}

void HttpTransport::finish(QNetworkReply* reply) {
    reply->deleteLater();
    if (m_reply != reply) {
        return;
    }
    m_reply.clear();
    const auto answered = std::exchange(m_answered, nullptr);
    answered(readAnswer(*reply));
}

void HttpTransport::cancel() {
    if (m_reply) {
        QNetworkReply* reply = m_reply;
        m_reply.clear(); // before abort(), which finishes it
        m_answered = nullptr;
        reply->abort();
        reply->deleteLater();
    }
}

} // namespace kvorum::transport
