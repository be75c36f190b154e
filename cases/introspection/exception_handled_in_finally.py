# title: a finally block and an __exit__ method see the exception that they execute for
# clauses: look.exception.finally
# python: >=3.2
import sys

def name():
    kind = sys.exc_info()[0]
    return kind and kind.__name__

class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        print('exit', name())

def body():
    try:
        with Manager():
            yield
    finally:
        print('finally', name())

for end in (lambda g: g.close(), lambda g: g.throw(KeyError), lambda g: next(g)):
    g = body()
    next(g)
    try:
        end(g)
    except (KeyError, StopIteration) as e:
        print(type(e).__name__)
    print(name())

# expect:
# exit GeneratorExit
# finally GeneratorExit
# None
# exit KeyError
# finally KeyError
# KeyError
# None
# exit None
# finally None
# StopIteration
# None
