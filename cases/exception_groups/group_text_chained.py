# title: causes, contexts and notes of members stand behind the margin
# clauses: group.text.chained
# python: >=3.11
import contextlib, sys

def show(error):
    with contextlib.redirect_stderr(sys.stdout):
        sys.excepthook(type(error), error, None)

first, second = ValueError(1), ValueError(2)
first.__cause__ = KeyError('cause')
second.__context__ = KeyError('context')
second.add_note('a note\nof two lines')
group = ExceptionGroup('text', [first, second])
group.add_note('of the group')
show(group)

# expect:
#   | ExceptionGroup: text (2 sub-exceptions)
#   | of the group
#   +-+---------------- 1 ----------------
#     | KeyError: 'cause'
#     | 
#     | The above exception was the direct cause of the following exception:
#     | 
#     | ValueError: 1
#     +---------------- 2 ----------------
#     | KeyError: 'context'
#     | 
#     | During handling of the above exception, another exception occurred:
#     | 
#     | ValueError: 2
#     | a note
#     | of two lines
#     +------------------------------------
