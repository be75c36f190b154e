# title: the method __del__ closes a generator in every state
# clauses: gen.final.method gen.final.unstarted
# python: >=3.4
import inspect

def body():
    print('started')
    try:
        yield
    except GeneratorExit:
        print('GeneratorExit')
        raise

new, waiting, over = body(), body(), body()
next(waiting)
list(over)
for g in (new, waiting, over):
    print(g.__del__(), inspect.getgeneratorstate(g))

# expect:
# started
# started
# None GEN_CLOSED
# GeneratorExit
# None GEN_CLOSED
# None GEN_CLOSED
