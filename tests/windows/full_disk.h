#pragma once
#include <sys/resource.h>
#include <wx/modalhook.h>
#include <wx/msgdlg.h>
#include <wx/testing.h>

#include <boost/test/unit_test.hpp>
#include <csignal>
#include <deque>
#include <string>

#include "trainer/storage/connection.h"
#include "trainer/storage/workspace.h"

/// While one is there, no file of this process grows.
class FullDisk {
  public:
    FullDisk() {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit none{64, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &before_); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

  private:
    rlimit before_{};
};

/// While one is there, SQLite takes nothing into the database, as where its file may only be read.
class ReadOnly {
  public:
    explicit ReadOnly(trainer::Workspace& workspace) : connection_(workspace.database.connection()) {
        connection_.execute("PRAGMA query_only = ON");
    }
    ~ReadOnly() { connection_.execute("PRAGMA query_only = OFF"); }
    ReadOnly(const ReadOnly&) = delete;
    ReadOnly& operator=(const ReadOnly&) = delete;

  private:
    trainer::Connection& connection_;
};

/// Somebody who answers what they are told, one after the other; all other dialogs open.
class Replies : public wxModalDialogHook {
  public:
    explicit Replies(std::deque<int> answers) : answers_(std::move(answers)) { Register(); }
    ~Replies() override { Unregister(); }
    Replies(const Replies&) = delete;
    Replies& operator=(const Replies&) = delete;
    bool isDone() const { return answers_.empty(); }

  protected:
    int Enter(wxDialog* dialog) override {
        if (!dynamic_cast<wxMessageDialog*>(dialog) || answers_.empty()) return wxID_NONE;
        const int answer = answers_.front();
        answers_.pop_front();
        return answer;
    }

  private:
    std::deque<int> answers_;
};

/// Somebody who is told something in a dialog that says those words, and answers it.
class Hearer : public wxExpectModalBase<wxMessageDialog, Hearer> {
  public:
    Hearer(std::string words, int answer) : words_(std::move(words)), answer_(answer) {}

  protected:
    int OnInvoked(wxMessageDialog* dialog) const override {
        const std::string said = dialog->GetMessage().utf8_string();
        BOOST_TEST(said.find(words_) != std::string::npos, said);
        return answer_;
    }

  private:
    std::string words_;
    int answer_;
};
