// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/http_transport.h"

#include "sync/protocol/link.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <algorithm>
#include <vector>

namespace kvorum::transport {

namespace {

using base::ErrorCode;

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

client::Response failure(ErrorCode code, std::string why) {
    return {0, {}, 0, std::move(why), code};
}

ErrorCode codeOf(const QSslError& error) {
    switch (error.error()) {
    case QSslError::HostNameMismatch:
        return ErrorCode::WrongServer;
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return ErrorCode::OutOfDate;
    default:
        return ErrorCode::Untrusted;
    }
}

/// Who signed it weighs most: what else an unknown hand wrote into a certificate says nothing.
ErrorCode codeOf(const QList<QSslError>& errors) {
    std::vector<ErrorCode> codes;
    std::transform(errors.begin(), errors.end(), std::back_inserter(codes),
                   [](const QSslError& error) { return codeOf(error); });
    return codes.empty() ? ErrorCode::NoTls : *std::min_element(codes.begin(), codes.end());
}

client::Response readAnswer(QNetworkReply& reply, const QList<QSslError>& distrust) {
    if (reply.error() == QNetworkReply::SslHandshakeFailedError) {
        return failure(codeOf(distrust), reply.errorString().toStdString());
    }
    const QVariant status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
    const bool broken = reply.error() != QNetworkReply::NoError && status.toInt() / 100 == 2;
    if (!status.isValid() || broken) {
        return failure(ErrorCode::Offline, reply.errorString().toStdString());
    }
    if (status.toInt() / 100 == 3) {
        return failure(ErrorCode::Elsewhere,
                       "the server sends elsewhere; the address in the link may be out of date");
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
        answered(failure(ErrorCode::NoTls, "the server's address is not https"));
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
    m_distrust.clear();
    QObject::connect(reply, &QNetworkReply::sslErrors, &m_network,
                     [this](const QList<QSslError>& errors) { m_distrust = errors; });
    QObject::connect(reply, &QNetworkReply::finished, &m_network, [this, reply] { finish(reply); });
}

void HttpTransport::finish(QNetworkReply* reply) {
    reply->deleteLater();
    if (m_reply != reply) {
        return;
    }
    m_reply.clear();
    const auto answered = std::exchange(m_answered, nullptr);
    answered(readAnswer(*reply, m_distrust));
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
