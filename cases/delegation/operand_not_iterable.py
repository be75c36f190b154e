# title: an operand that cannot be iterated is a TypeError inside the delegator
# clauses: delegate.not_iterable
# python: >=3.3
def delegator(operand):
    try:
        yield from operand
    except TypeError:
        yield 'TypeError'

for operand in (42, None, object()):
    print(list(delegator(operand)))

# expect:
# ['TypeError']
# ['TypeError']
# ['TypeError']
