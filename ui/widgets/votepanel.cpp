#include "widgets/votepanel.h"

#include "style/badges.h"
#include "style/look.h"
#include "style/themestyle.h"
#include "style/tips.h"
#include "widgets/chip.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace stackwright {

namespace {

// The scales of a dispute, or the check of the content, before the words.
class OutcomeMark final : public QWidget {
public:
    OutcomeMark() { setExtent(this, 18, 18); }

    void setDisputed(bool disputed)
    {
        disputed_ = disputed;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintBadge(painter, rect(), disputed_ ? StageState::Disputed : StageState::Agreed);
    }

private:
    bool disputed_ = false;
};

} // namespace

VotePanel::VotePanel(QWidget* parent)
    : QWidget(parent), state_(paragraph({}, TextRole::Caption, Token::TextSecondary)), room_(new VoteField)
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 0, 0, 0);
    setSpacing(column, 4);
    column->addWidget(state_);
    fields_ = makeFields();
    column->addWidget(fields_);
    column->addWidget(room_);
    column->addWidget(makeOutcome());
    column->addWidget(makeFoot());
    earlier_ = paragraph({}, TextRole::Caption, Token::TextSecondary);
    earlier_->setAccessibleName(tr("Earlier rounds"));
    column->addWidget(earlier_);
}

QWidget* VotePanel::makeFields()
{
    auto* fields = new QWidget;
    auto* row = new FlowLayout(10);
    fields->setLayout(row);
    for (int view = 0; view < int(views_.size()); ++view) {
        auto* field = new VoteField;
        views_[size_t(view)] = field;
        row->addWidget(field);
        connect(field, &VoteField::given, this, [this, view](int number) {
            Q_EMIT voted(view, number);
            goOn(view, 1);
        });
        connect(field, &VoteField::takenBack, this, [this, view] { Q_EMIT voted(view, 0); });
        connect(field, &VoteField::moveRequested, this, [this, view](int by) { goOn(view, by); });
    }
    connect(room_, &VoteField::given, this, [this](int number) { Q_EMIT handRaised(number); });
    connect(room_, &VoteField::takenBack, this, [this] { Q_EMIT handRaised(0); });
    return fields;
}

QWidget* VotePanel::makeOutcome()
{
    outcome_ = new QWidget;
    auto* row = new QHBoxLayout(outcome_);
    setMargins(row, 6, 0, 0, 0);
    setSpacing(row, 6);
    mark_ = new OutcomeMark;
    words_ = paragraph({}, TextRole::Strong);
    row->addWidget(mark_, 0, Qt::AlignTop);
    row->addWidget(words_, 1);
    return outcome_;
}

QWidget* VotePanel::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new FlowLayout(8);
    foot->setLayout(row);
    reveal_ = new QPushButton(tr("Reveal"));
    reveal_->setToolTip(tr("Shows what was voted (R)"));
    another_ = new QPushButton(tr("Vote again"));
    another_->setToolTip(tr("Another hidden round; the ones before are kept (Shift+R)"));
    whole_ = new Chip(tr("Fist of five"));
    whole_->setToolTip(tr("One number of everybody in the room, on the pick, in place of one of each view (W)"));
    row->addWidget(whole_);
    for (QPushButton* button : {reveal_, another_}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(reveal_, &QPushButton::clicked, this, &VotePanel::revealRequested);
    connect(another_, &QPushButton::clicked, this, &VotePanel::roundRequested);
    connect(whole_, &Chip::toggled, this, &VotePanel::wholeRoomChosen);
    return foot;
}

void VotePanel::setValue(const VotePanelValue& value)
{
    value_ = value;
    state_->setText(value.state);
    for (size_t view = 0; view < views_.size(); ++view) {
        views_[view]->setValue(value.views[view]);
    }
    fields_->setVisible(!value.wholeRoom);
    room_->setValue(value.room);
    room_->setVisible(value.wholeRoom);
    outcome_->setVisible(!value.words.isEmpty());
    words_->setText(value.words);
    words_->setTone(value.disputed ? Token::Warning : Token::Text);
    static_cast<OutcomeMark*>(mark_)->setDisputed(value.disputed);
    earlier_->setText(value.earlier.join(QLatin1Char('\n')));
    earlier_->setVisible(!value.earlier.isEmpty());
    reveal_->setVisible(value.hidden);
    another_->setVisible(value.another);
    const QSignalBlocker quiet(whole_);
    whole_->setChecked(value.wholeRoom);
    updateGeometry();
}

void VotePanel::focusFirst()
{
    VoteField* target = value_.wholeRoom ? room_ : views_.front();
    if (!value_.wholeRoom) {
        for (VoteField* field : views_) {
            if (field->value().numbers.isEmpty()) {
                target = field;
                break;
            }
        }
    }
    target->setFocus(Qt::ShortcutFocusReason);
}

void VotePanel::goOn(int from, int by)
{
    const int target = from + by;
    if (target >= 0 && target < int(views_.size())) {
        views_[size_t(target)]->setFocus(Qt::TabFocusReason);
    }
}

} // namespace stackwright
