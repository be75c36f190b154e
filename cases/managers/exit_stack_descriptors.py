# title: an exit stack binds class methods, static methods and properties as a with statement does
# clauses: manager.stack.descriptors
# python: >=3.15
from contextlib import ExitStack

class Room:
    @staticmethod
    def __enter__():
        return 'entered'

    @classmethod
    def __exit__(cls, *details):
        print('left', cls.__name__, len(details))

class Hall:
    def __enter__(self):
        return 'hall'

    @property
    def __exit__(self):
        return lambda *details: print('left the hall', len(details))

with ExitStack() as stack:
    print(stack.enter_context(Room()))
    print(stack.enter_context(Hall()))
    stack.push(Room())

# expect:
# entered
# hall
# left Room 3
# left the hall 3
# left Room 3
