# title: awaiting __anext__ of a generator that a wrong number of arguments has left marked as running raises RuntimeError
# clauses: agen.athrow.arity_blocks
# python: >=3.8 <3.14
async def body():
    yield 1
    yield 2

async def main():
    g = body()
    print(await g.__anext__())
    for make in g.athrow, g.__anext__:
        try:
            print(await make())
        except (TypeError, RuntimeError) as error:
            print(type(error).__name__)

try:
    main().send(None)
except StopIteration:
    print('end')

# expect:
# 1
# TypeError
# RuntimeError
# end
