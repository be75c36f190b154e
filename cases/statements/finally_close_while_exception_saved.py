# title: to close a generator that waits in a finally block gives up the saved exception
# clauses: flow.finally.context gen.close.uncaught
# python: >=3.3
import inspect

def body():
    try:
        yield 'try'
    finally:
        try:
            yield 'finally'
        finally:
            print('inner finally')

g = body()
print(next(g), g.throw(KeyError()))
print(g.close(), inspect.getgeneratorstate(g))

# expect:
# try finally
# inner finally
# None GEN_CLOSED
