# title: operands with await are evaluated from left to right
# clauses: await.order.left_to_right
# python: >=3.6
async def get(value):
    print('get', value)
    return value

def plain(value):
    print('plain', value)
    return value

async def work():
    plain(1) + await get(2) + plain(3)
    print(plain('a'), await get('b'), sep=await get('-'))
    [await get(4), plain(5)][await get(0)]

try:
    work().send(None)
except StopIteration:
    print('done')

# expect:
# plain 1
# get 2
# plain 3
# plain a
# get b
# get -
# a-b
# get 4
# plain 5
# get 0
# done
