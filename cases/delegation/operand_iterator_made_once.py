# title: the iterator of the operand is made once, when the delegator gets there
# clauses: delegate.operand
# python: >=3.3
class Items:
    def __iter__(self):
        print('iter')
        return iter('ab')

def delegator():
    print('start')
    yield from Items()

for item in delegator():
    print(item)

# expect:
# start
# iter
# a
# b
