// A thread for work that may have to wait for a disk. It starts when it is first needed, and ends after what was asked
// for is done.
#pragma once

#include <QObject>
#include <QThread>

#include <functional>

namespace stackwright {

class Background final {
public:
    explicit Background(const QString& name);
    ~Background();
    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;

    // One after the other, in the order of asking.
    void run(const std::function<void()>& work);

private:
    QThread thread_;
    QObject* worker_;
};

} // namespace stackwright
