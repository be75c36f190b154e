# title: a subclass of StopIteration is replaced as well
# clauses: gen.stop.raised gen.stop.cause
# python: >=3.7
class Enough(StopIteration):
    pass

def body():
    raise Enough
    yield

try:
    next(body())
except RuntimeError as error:
    print('RuntimeError', type(error.__cause__).__name__)

# expect:
# RuntimeError Enough
