# title: in displays and slices await works in order
# clauses: await.order.left_to_right
# python: >=3.6
async def get(value):
    print(value, end=';')
    return value

async def work():
    values = [{await get(1): await get(2)}, {await get(3)}, (await get(4), *await get([5])),
              'abcdef'[await get(1):await get(5):await get(2)]]
    print()
    return values

try:
    work().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# 1;2;3;4;[5];1;5;2;
# [{1: 2}, {3}, (4, 5), 'bd']
