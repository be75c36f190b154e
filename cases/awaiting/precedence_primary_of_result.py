# title: to use what await gives one needs parentheses
# clauses: await.precedence.primary
# python: >=3.6
async def text():
    return 'text'

async def work():
    return [(await text()).upper(), (await text())[0]]

try:
    work().send(None)
except StopIteration as stop:
    print(stop.value)
c = text()
async def wrong():
    return await c.upper()
try:
    wrong().send(None)
except AttributeError:
    print('AttributeError')
c.close()

# expect:
# ['TEXT', 't']
# AttributeError
