// Names that were chosen, each with a button that removes it, and a field that adds more by Enter.
#pragma once

#include <QHash>
#include <QList>
#include <QPair>
#include <QWidget>

class QLineEdit;

namespace stackwright {

class NameList final : public QWidget {
    Q_OBJECT

public:
    // What can be chosen: ids with their names.
    NameList(const QString& title, const QString& placeholder, QWidget* parent = nullptr);

    void setChoices(const QList<QPair<QString, QString>>& choices);
    void setChosen(const QStringList& ids);

Q_SIGNALS:
    void chosenChanged(const QStringList& ids);

private:
    void take();
    QString idOf(const QString& name) const; // empty: there is none

    QLineEdit* field_;
    QWidget* names_;
    QList<QPair<QString, QString>> choices_;
    QStringList chosen_;
};

} // namespace stackwright
