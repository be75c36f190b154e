# title: defaults and annotations of a coroutine function are evaluated at its definition
# clauses: co.create.definition
# python: >=3.6
def note(text):
    print(text)
    return text

async def work(a=note('default')):
    return a

print('defined')
try:
    work().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# default
# defined
# default
