// SPDX-License-Identifier: Apache-2.0
#include "tests/support/syncworld/steps.h"

#include "tests/support/syncworld/leak_check.h"
#include "tests/support/syncworld/person.h"

namespace kvorum::syncworld {

namespace {

constexpr std::int64_t minuteMs = 60'000;
constexpr std::int64_t dayMs = 24 * 60 * minuteMs;
constexpr std::int64_t yearMs = 365 * dayMs;

void pass(World& world, Device&) {
    const bool longer = world.chance.happens(0.2);
    const std::int64_t ms = world.chance.between(20, longer ? 90'000 : 3'000);
    world.note(std::to_string(ms) + " ms pass");
    world.pass(ms);
}

void sync(World& world, Device& device) {
    world.note(device.name() + " asks for a sync");
    world.sync(device);
}

void kill(World& world, Device& device) {
    world.note(device.name() + " is killed");
    device.restart();
    world.wire.pump(device);
}

void killServer(World& world, Device&) {
    world.note("the server is killed");
    world.restartServer();
}

void backup(World& world, Device&) {
    world.note("the server is backed up");
    world.backupServer();
}

void restore(World& world, Device&) {
    if (world.restoreServer()) {
        world.note("the server is set back to its backup");
    }
}

/// Minutes, days, to 1970 or to 2100; or right again.
void skew(World& world, Device& device) {
    const std::int64_t off[] = {0,
                                0,
                                world.chance.between(-10 * minuteMs, 10 * minuteMs),
                                world.chance.between(-30 * dayMs, 30 * dayMs),
                                -56 * yearMs,
                                74 * yearMs};
    device.clock.offMs = off[world.chance.below(std::size(off))];
    world.note("the clock of " + device.name() + " is off by " +
               std::to_string(device.clock.offMs / 1000) + " s");
    world.wire.pump(device);
}

void fillDisk(World& world, Device& device) {
    if (world.chance.happens(0.25)) {
        world.note("the server's disk is full");
        world.server.fillDisk();
        return;
    }
    world.note("the disk of " + device.name() + " is full");
    device.fillDisk();
}

void makeRoom(World& world, Device& device) {
    if (device.full()) {
        world.note("the disk of " + device.name() + " has room");
        device.makeRoom();
    } else if (world.chance.happens(0.5)) {
        world.note("the server's disk has room");
        world.server.makeRoom();
    }
}

void leak(World& world, Device&) {
    world.note("the server leaks all it has");
    if (auto breach = checkLeak(world)) {
        throw Broken(*std::move(breach));
    }
}

void copyDevice(World& world, Device& device) {
    if (device.replica().joined() && !device.full() && world.living() < world.mostDevices()) {
        world.note(device.name() + " is copied");
        world.wire.pump(world.copyOf(device));
    }
}

/// It may still write: it has not said good-bye itself, though nobody heard of it yet.
bool mayAct(Device& device) {
    return device.replica().joined() &&
           device.replica().control().activeDevice(device.keys().device) != nullptr;
}

/// The server is backed up, takes a push, and is set back before the device pulls again.
void loseLast(World& world, Device& device) {
    if (!mayAct(device) || device.full()) {
        return;
    }
    world.note("the server loses what " + device.name() + " pushes now");
    world.backupServer();
    Person(world, device).doSomething();
    world.must(device, device.replica().sealAll());
    world.sync(device);
    world.wire.runUntil(world.clock.now + world.chance.between(50, 400));
    (void)world.restoreServer();
}

/// One person gets every role there is.
void giveAllRoles(World& world, Device& device) {
    if (mayAct(device)) {
        Person(world, device).giveAllRoles();
    }
}

void actOf(World& world, Device&) {
    auto people = world.joined();
    std::erase_if(people, [](Device* device) { return !mayAct(*device); });
    if (!people.empty()) {
        Person(world, *people[world.chance.below(people.size())]).doSomething();
    }
}

double sometimes(World& world, Fault fault, double most) {
    const double often = world.chance.real() * most;
    return world.may(fault) ? often : 0;
}

} // namespace

void randomBeginning(World& world) {
    auto& chance = world.chance;
    world.wire.knobs = {
        sometimes(world, Fault::DropBefore, 0.15), sometimes(world, Fault::DropAfter, 0.15),
        sometimes(world, Fault::Cut, 0.15),        sometimes(world, Fault::Duplicate, 0.2),
        sometimes(world, Fault::Reorder, 0.1),     sometimes(world, Fault::Delay, 0.2),
        sometimes(world, Fault::Busy, 0.05)};
    Device& founder = world.found();
    const auto vacancy = founder.replica().makeScope(log::ScopeKind::Vacancy,
                                                     founder.replica().control().workspaceScope());
    world.wire.pump(founder);
    world.invite(founder, log::Role::Interviewer, *vacancy);
    if (chance.happens(0.7)) {
        world.invite(founder, log::Role::HiringManager, *vacancy);
    }
    world.pass(chance.between(0, 20'000));
}

void randomStep(World& world) {
    struct Step {
        std::uint64_t weight;
        void (*take)(World&, Device&);
        bool possible = true;
    };
    const Step steps[] = {
        {600, actOf},
        {250, pass},
        {90, sync},
        {18, kill, world.may(Fault::Kill)},
        {6, killServer, world.may(Fault::Kill)},
        {4, backup, world.may(Fault::Restore)},
        {4, restore, world.may(Fault::Restore)},
        {4, skew, world.may(Fault::Skew)},
        {6, fillDisk, world.may(Fault::FillDisk)},
        {14, makeRoom, world.may(Fault::FillDisk)},
        {4, leak, world.may(Fault::Leak)},
    };
    const auto all = world.devices();
    Device& device = *all[world.chance.below(all.size())];
    if (world.may(Fault::Copy) && world.chance.happens(0.004)) {
        return copyDevice(world, device);
    }
    if (world.may(Fault::LoseLast) && world.chance.happens(0.004)) {
        return loseLast(world, device);
    }
    if (world.may(Fault::AllRoles) && world.chance.happens(0.01)) {
        return giveAllRoles(world, device);
    }
    std::uint64_t pick = world.chance.below(1000);
    for (const Step& step : steps) {
        if (pick < step.weight) {
            return step.possible ? step.take(world, device) : void();
        }
        pick -= step.weight;
    }
}

} // namespace kvorum::syncworld
