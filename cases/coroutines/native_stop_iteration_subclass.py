# title: a subclass of StopIteration is replaced as well
# clauses: co.stop.raised co.stop.cause
# python: >=3.6
class Mine(StopIteration):
    pass

async def work():
    raise Mine

try:
    work().send(None)
except RuntimeError as error:
    print(type(error.__cause__).__name__)

# expect:
# Mine
