# title: a starred element of an asynchronous comprehension or generator expression is unpacked by plain iteration
# clauses: acomp.unpack
# python: >=3.15
async def lists():
    yield [1, 2]
    yield (3,)

async def main():
    print([*each async for each in lists()])
    print([value async for value in (*each async for each in lists())])

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# [1, 2, 3]
# [1, 2, 3]
# over
