# title: StopAsyncIteration means nothing to a generator and passes
# clauses: gen.exc.propagates
# python: >=3.5
def body():
    raise StopAsyncIteration
    yield

try:
    next(body())
except StopAsyncIteration as error:
    print('StopAsyncIteration', error.__cause__)

# expect:
# StopAsyncIteration None
