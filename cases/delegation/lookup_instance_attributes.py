# title: send, throw and close may be attributes of the instance
# clauses: delegate.lookup
# python: >=3.3
class Plain:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

def delegator():
    yield from operand

operand = Plain()
operand.send = lambda value: ('send', value)
operand.throw = lambda *details: 'throw'
operand.close = lambda: print('close')
g = delegator()
print(next(g), g.send(1), g.throw(KeyError))
g.close()

# expect:
# next ('send', 1) throw
# close
