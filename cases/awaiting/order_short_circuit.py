# title: what is not evaluated is not awaited
# clauses: await.order.short_circuit
# python: >=3.6
async def get(value):
    print('get', value)
    return value

async def work():
    await get(0) and await get('not reached')
    await get(1) or await get('not reached')
    await get('a') if await get(0) else await get('b')
    await get(3) < await get(2) < await get('not reached')

try:
    work().send(None)
except StopIteration:
    print('done')

# expect:
# get 0
# get 1
# get 0
# get b
# get 3
# get 2
# done
