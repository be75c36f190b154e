# title: lists, strings, ranges, dictionaries, sets and expressions can be delegated to
# clauses: delegate.iterables
# python: >=3.3
def delegator(operand):
    yield from operand

operands = ([1, 2], (3, 4), 'ab', range(3), {'key': 'value'}, {7}, b'AB', (), iter([8]),
            (x * x for x in (1, 2)), map(str, [1]), zip('a', 'b'))
for operand in operands:
    print(list(delegator(operand)))

# expect:
# [1, 2]
# [3, 4]
# ['a', 'b']
# [0, 1, 2]
# ['key']
# [7]
# [65, 66]
# []
# [8]
# [1, 4]
# ['1']
# [('a', 'b')]
