# title: the words for a StopIteration that leaves the body
# clauses: gen.message.stop
# python: >=3.7
def body():
    raise StopIteration
    yield

try:
    next(body())
except RuntimeError as error:
    print(error)

# expect:
# generator raised StopIteration
