# title: close of a decorated generator leaves the manager with GeneratorExit
# clauses: manager.decorate.generator_body
# python: >=3.15
from contextlib import contextmanager

@contextmanager
def section():
    try:
        yield
    except BaseException as error:
        print('manager', type(error).__name__)
        raise

@section()
def numbers():
    try:
        yield 1
    finally:
        print('body over')

g = numbers()
print(next(g))
g.close()

# expect:
# 1
# body over
# manager GeneratorExit
