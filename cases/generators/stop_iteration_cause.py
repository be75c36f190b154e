# title: the RuntimeError names the StopIteration as its cause and its context
# clauses: gen.stop.cause gen.stop.raised
# python: >=3.7
stop = StopIteration('value')

def body():
    raise stop
    yield

try:
    next(body())
except RuntimeError as error:
    print(error.__cause__ is stop, error.__context__ is stop, error.__suppress_context__)

# expect:
# True True True
