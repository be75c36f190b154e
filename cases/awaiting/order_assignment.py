# title: in an assignment the right side is awaited before the target is evaluated
# clauses: await.order.assignment
# python: >=3.6
async def get(value):
    print('get', value)
    return value

async def work():
    box = {}
    box[await get('key')] = await get('value')
    box['n'] = 1
    box[await get('n')] += await get(2)
    print(box)

try:
    work().send(None)
except StopIteration:
    print('done')

# expect:
# get value
# get key
# get n
# get 2
# {'key': 'value', 'n': 3}
# done
