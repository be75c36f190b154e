# title: a body that catches GeneratorExit and returns lets close return
# clauses: gen.close.returned gen.state.closed
# python: >=3.2
import inspect

def body():
    try:
        yield
    except GeneratorExit:
        print('GeneratorExit')
    print('end of body')

g = body()
next(g)
print(g.close())
print(inspect.getgeneratorstate(g))

# expect:
# GeneratorExit
# end of body
# None
# GEN_CLOSED
