# title: what contextmanager makes is an AbstractContextManager, a generator is not
# clauses: manager.abstract.instance
# python: >=3.6
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager, suppress

@contextmanager
def section():
    yield

class Own:
    def __enter__(self):
        pass

    def __exit__(self, *details):
        pass

class Half:
    def __enter__(self):
        pass

def generator():
    yield

things = section(), closing(generator()), suppress(), ExitStack(), Own()
print([isinstance(thing, AbstractContextManager) for thing in things])
print([isinstance(thing, AbstractContextManager) for thing in (generator(), section, Half())])
print(issubclass(Own, AbstractContextManager), issubclass(Half, AbstractContextManager))

# expect:
# [True, True, True, True, True]
# [False, False, False]
# True False
