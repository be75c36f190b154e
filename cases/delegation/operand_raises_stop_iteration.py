# title: a StopIteration of the operand or of its __iter__ is no end of the delegation
# clauses: delegate.operand delegate.not_iterable
# python: >=3.3
def operand():
    raise StopIteration('operand')

class Iterable:
    def __iter__(self):
        raise StopIteration('__iter__')

def delegator(make):
    try:
        result = yield from make()
    except StopIteration as stop:
        yield 'raised', stop.value
    else:
        yield 'result', result

print(next(delegator(operand)))
print(next(delegator(Iterable)))

# expect:
# ('raised', 'operand')
# ('raised', '__iter__')
