# title: enter_context refuses a generator with AttributeError
# clauses: manager.stack.not_manager_attribute
# python: >=3.3 <3.11
from contextlib import ExitStack

def numbers():
    yield 1

with ExitStack() as stack:
    for thing in (numbers(), None, 'text'):
        try:
            stack.enter_context(thing)
        except AttributeError:
            print('AttributeError')

# expect:
# AttributeError
# AttributeError
# AttributeError
