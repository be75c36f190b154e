# title: generator expressions made in a comprehension see its variables as they are when they are resumed
# clauses: flow.comprehension.scope genexp.late_binding
# python: >=3.2
def function():
    generators = [((number, word) for word in 'ab') for number in range(2)]
    return [list(generator) for generator in generators]

print(function())

# expect:
# [[(1, 'a'), (1, 'b')], [(1, 'a'), (1, 'b')]]
