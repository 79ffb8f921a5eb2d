#include "widgets/consequencepanel.h"

#include "style/icons.h"
#include "style/themestyle.h"
#include "widgets/flowlayout.h"
#include "widgets/ground.h"
#include "widgets/label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace stackwright {

ConsequencePanel::ConsequencePanel(QWidget* parent)
    : QWidget(parent), title_(paragraph({}, TextRole::Strong)),
      hint_(paragraph({}, TextRole::Caption, Token::TextSecondary)), facts_(new FactStrip), pointList_(new TermList),
      detailList_(new TermList)
{
    buttons_ = makeButtons();
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 2, 0, 0);
    auto* card = new Ground(Token::Surface, Ground::Shape::Card);
    column->addWidget(card);
    auto* lines = new QVBoxLayout(card);
    setMargins(lines, 14, 10, 14, 10);
    setSpacing(lines, 6);
    for (QWidget* part : QList<QWidget*>{title_, hint_, facts_, buttons_, pointList_, detailList_}) {
        lines->addWidget(part);
    }
    refresh();
}

QWidget* ConsequencePanel::makeButtons()
{
    auto* box = new QWidget;
    auto* row = new FlowLayout(8);
    box->setLayout(row);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    box->setSizePolicy(policy);
    keep_ = new QPushButton(icon(QStringLiteral("check")), tr("Keep it"));
    back_ = new QPushButton(icon(QStringLiteral("undo")), tr("Take it back"));
    points_ = new QPushButton(tr("Points of the fit"));
    details_ = new QPushButton(tr("Details"));
    for (QPushButton* button : {points_, details_}) {
        setButtonKind(button, ButtonKind::Quiet);
        button->setCheckable(true);
        connect(button, &QPushButton::toggled, this, &ConsequencePanel::refresh);
    }
    for (QPushButton* button : {keep_, back_, points_, details_}) {
        row->addWidget(button);
    }
    connect(keep_, &QPushButton::clicked, this, &ConsequencePanel::kept);
    connect(back_, &QPushButton::clicked, this, &ConsequencePanel::takenBack);
    return box;
}

void ConsequencePanel::setValue(const ConsequenceValue& value)
{
    if (!(value == value_)) {
        value_ = value;
        refresh();
    }
}

void ConsequencePanel::setTrial(const QString& name)
{
    if (name != trial_) {
        trial_ = name;
        refresh();
    }
}

void ConsequencePanel::showPoints(bool shown)
{
    points_->setChecked(shown);
}

bool ConsequencePanel::showsPoints() const
{
    return points_->isChecked();
}

void ConsequencePanel::setReadOnly(bool readOnly)
{
    readOnly_ = readOnly;
    refresh();
}

void ConsequencePanel::refresh()
{
    const bool trial = !trial_.isEmpty();
    title_->setText(trial ? tr("On trial: %1").arg(trial_) : value_.title);
    hint_->setText(trial ? tr("Enter keeps it, Esc takes it back") : QString());
    hint_->setVisible(trial);
    facts_->setFacts(value_.facts);
    setAccessibleName(title_->text());
    setAccessibleDescription(facts_->accessibleDescription());
    keep_->setVisible(trial);
    back_->setVisible(trial);
    points_->setVisible(!value_.points.empty());
    details_->setVisible(!value_.details.empty());
    buttons_->setVisible(!readOnly_);
    pointList_->setRows(value_.points);
    pointList_->setVisible(points_->isChecked() && !value_.points.empty());
    detailList_->setRows(value_.details);
    detailList_->setVisible(details_->isChecked() && !value_.details.empty() && !readOnly_);
    updateGeometry();
}

} // namespace stackwright
