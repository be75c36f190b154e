# title: StopIteration carries the returned object itself, tuples and exceptions included
# clauses: co.send.result
# python: >=3.6
async def work(value):
    return value

for value in (None, (1, 2), KeyError('k'), StopIteration(3), [4]):
    try:
        work(value).send(None)
    except StopIteration as stop:
        print(stop.value is value, len(stop.args))

# expect:
# True 0
# True 1
# True 1
# True 1
# True 1
