# title: enter_context refuses a generator with TypeError, and registers nothing
# clauses: manager.stack.not_manager
# python: >=3.11
from contextlib import ExitStack

def numbers():
    yield 1

with ExitStack() as stack:
    for thing in (numbers(), None, 'text'):
        try:
            stack.enter_context(thing)
        except TypeError:
            print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
