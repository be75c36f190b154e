# title: an exception of __exit__ replaces the one that was thrown in and has it as its context
# clauses: flow.with.exit_raises
# python: >=3.3
import sys

class Room:
    def __enter__(self):
        pass

    def __exit__(self, *details):
        print(sys.exc_info()[0].__name__)
        raise OSError

def body():
    try:
        with Room():
            yield 'block'
    except OSError as error:
        yield error.__context__

thrown = KeyError()
g = body()
next(g)
print(g.throw(thrown) is thrown)

# expect:
# KeyError
# True
