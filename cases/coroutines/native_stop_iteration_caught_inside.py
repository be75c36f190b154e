# title: inside the coroutine the exception is still StopIteration
# clauses: co.stop.at_the_boundary
# python: >=3.6
async def work():
    try:
        raise StopIteration('value')
    except StopIteration as stop:
        print('inside', stop.value)
    return 'result'

try:
    work().send(None)
except StopIteration as stop:
    print('outside', stop.value)

# expect:
# inside value
# outside result
