# title: StopIteration raised in answer to GeneratorExit comes out of close as RuntimeError
# clauses: gen.close.stop_iteration gen.close.stop_iteration_returns gen.stop.legacy
# python: >=3.2
def body():
    try:
        yield
    except GeneratorExit:
        raise StopIteration

g = body()
next(g)
try:
    print(g.close())
except RuntimeError as error:
    print('RuntimeError', type(error.__cause__).__name__)

# expect:
# RuntimeError StopIteration

# expect <3.7:
# None
