// Holds the exports that begin while it lives where a person would type a passphrase: the program that signs waits for
// it.
#pragma once

#include <QObject>
#include <QTemporaryDir>

namespace stackwright {

class HeldExport final : public QObject {
    Q_OBJECT

public:
    explicit HeldExport(QObject* parent = nullptr);
    ~HeldExport() override;

    bool isReached() const; // the signing program has started
    void letGo();           // it and later exports: nothing is signed any more

private:
    bool configure(bool holding) const;

    QTemporaryDir folder_;
    QByteArray before_; // of GIT_CONFIG_GLOBAL
    int pipe_ = -1;
};

} // namespace stackwright
