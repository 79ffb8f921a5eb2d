// Everything the window can do, by name: the one list behind menu, palette, shortcuts and their table.
#pragma once

#include "style/appearance.h"

#include <QAction>
#include <QHash>
#include <QList>
#include <QObject>

#include <functional>

class QMenu;

namespace stackwright {

class WizardWindow;

class WindowActions final : public QObject {
    Q_OBJECT

public:
    explicit WindowActions(WizardWindow& window);

    QAction* action(const QString& id) const { return byId_.value(id); }
    const QList<QAction*>& all() const { return all_; }
    QMenu* menu() const { return menu_; }
    QMenu* shareMenu() const { return shareMenu_; }
    QString iconName(const QAction* action) const;

    // Other keys for an action, kept for the next start; an action has one sequence then, or none.
    void setKeys(const QString& id, const QKeySequence& keys);
    void resetKeys(const QString& id);

    // What is only possible with an open stack.
    void setOpen(bool open);

private:
    QAction* add(const QString& id, const QString& text, const QString& icon, const QList<QKeySequence>& keys,
        const std::function<void()>& what, bool needsStack = true);
    void addFile();
    void addShare();
    void addEdit();
    void addWalk();
    void addClock();
    void addPreview();
    void addView();
    void addAppearance(Appearance appearance, const QString& id, const QString& text);
    void addLanguage(const QString& language);
    void fillMenu();
    void readKeys();
    void tellKeys() const;

    WizardWindow& window_;
    QMenu* menu_;
    QMenu* shareMenu_;
    QHash<QString, QAction*> byId_;
    QHash<QString, QList<QKeySequence>> defaults_;
    QList<QAction*> all_;
    QList<QAction*> languages_;
};

} // namespace stackwright
