# title: a coroutine that has refused a first value can still be started
# clauses: co.send.unstarted co.send.start
# python: >=3.6
async def work():
    return 'result'

c = work()
for value in (0, '', 'value', False):
    try:
        c.send(value)
    except TypeError:
        print('TypeError')
try:
    c.send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# TypeError
# TypeError
# TypeError
# TypeError
# result
