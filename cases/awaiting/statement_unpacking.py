# title: what await gives can be unpacked
# clauses: await.statement
# python: >=3.6
async def get(value):
    return value

def show(*args, **kwargs):
    return args, kwargs

async def work():
    a, *b = await get([1, 2, 3])
    print(a, b)
    print(show(*await get([1, 2]), **await get({'k': 3})))

try:
    work().send(None)
except StopIteration:
    print('done')

# expect:
# 1 [2, 3]
# ((1, 2), {'k': 3})
# done
