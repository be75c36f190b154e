# title: a finally block that discards GeneratorExit and does not yield lets close return
# clauses: flow.finally.discards gen.close.returned
# python: >=3.3
import inspect

def body():
    while True:
        try:
            yield
        finally:
            break
    print('behind the loop')

g = body()
next(g)
g.close()
print(inspect.getgeneratorstate(g))

# expect:
# behind the loop
# GEN_CLOSED
