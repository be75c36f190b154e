# title: a plain generator cannot delegate to a native coroutine
# clauses: delegate.coroutine
# python: >=3.5
async def native():
    return 1

def delegator(operand):
    try:
        yield from operand
    except TypeError:
        yield 'TypeError'

operand = native()
print(list(delegator(operand)))
operand.close()

# expect:
# ['TypeError']
