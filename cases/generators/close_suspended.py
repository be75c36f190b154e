# title: close raises GeneratorExit at the waiting yield, so finally blocks run
# clauses: gen.close.suspended gen.close.uncaught gen.state.closed
# python: >=3.2
import inspect

def worker():
    try:
        yield 'working'
        print('not reached')
    except GeneratorExit:
        print('GeneratorExit')
        raise
    finally:
        print('cleaned up')

w = worker()
print(next(w))
print(w.close())
print(inspect.getgeneratorstate(w))

# expect:
# working
# GeneratorExit
# cleaned up
# None
# GEN_CLOSED
