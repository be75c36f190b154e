# title: the StopIteration is cause and context of the RuntimeError
# clauses: co.stop.cause
# python: >=3.6
stop = StopIteration('value')

async def work():
    raise stop

try:
    work().send(None)
except RuntimeError as error:
    print(error.__cause__ is stop, error.__context__ is stop, error.__suppress_context__)

# expect:
# True True True
