# title: a generator expression in a list, a tuple or a set is one element
# clauses: genexp.element
# python: >=3.2
in_list = [(x for x in 'ab')]
in_tuple = ((x for x in 'ab'), 1)
in_set = {(x for x in 'ab')}
print(len(in_list), list(in_list[0]))
print(len(in_tuple), list(in_tuple[0]))
print(len(in_set), list(in_set.pop()))
print([*(x for x in 'ab')], [x for x in 'ab'])

# expect:
# 1 ['a', 'b']
# 2 ['a', 'b']
# 1 ['a', 'b']
# ['a', 'b'] ['a', 'b']
