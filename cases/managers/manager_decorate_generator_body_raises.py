# title: an exception of a decorated generator's body is the manager's to swallow
# clauses: manager.decorate.generator_body manager.decorate.swallowed
# python: >=3.15
from contextlib import ContextDecorator

class Section(ContextDecorator):
    def __enter__(self):
        print('enter')

    def __exit__(self, kind, error, traceback):
        print('exit', kind.__name__)
        return kind is KeyError

@Section()
def numbers(kind):
    yield 1
    raise kind

print(list(numbers(KeyError)))
try:
    list(numbers(IndexError))
except IndexError:
    print('IndexError')

# expect:
# enter
# exit KeyError
# [1]
# enter
# exit IndexError
# IndexError
