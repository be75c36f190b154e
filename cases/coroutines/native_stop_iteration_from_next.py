# title: the StopIteration of a next call is replaced as well
# clauses: co.stop.raised
# python: >=3.6
async def work():
    next(iter([]))

try:
    work().send(None)
except RuntimeError as error:
    print(type(error.__cause__).__name__)

# expect:
# StopIteration
