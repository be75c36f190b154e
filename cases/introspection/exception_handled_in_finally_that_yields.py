# title: a finally block that yields still handles its exception when it is resumed
# clauses: look.exception.finally gen.exc.handled_kept gen.exc.handled_hidden
# python: >=3.2
import sys

def body():
    try:
        yield 1
    finally:
        yield sys.exc_info()[0].__name__
        yield sys.exc_info()[0].__name__

g = body()
next(g)
print(g.throw(KeyError), sys.exc_info()[0])
try:
    raise ValueError
except ValueError:
    print(next(g), sys.exc_info()[0].__name__)
    try:
        next(g)
    except KeyError as e:
        print('KeyError', type(e.__context__).__name__)

# expect:
# KeyError None
# KeyError ValueError
# KeyError NoneType
