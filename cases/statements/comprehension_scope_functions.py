# title: functions made in a comprehension share its variables, which are apart from those around
# clauses: flow.comprehension.scope
# python: >=3.2
def function(number):
    makers = [lambda: number for number in range(3)]
    before = [lambda: number]
    nested = [[lambda: (number, other) for other in 'ab'] for number in range(2)]
    number = 'changed'
    return [make() for make in makers], before[0](), [make() for row in nested for make in row]

print(function('argument'))
print([make() for make in [lambda: index for index in range(2)]])

# expect:
# ([2, 2, 2], 'changed', [(1, 'b'), (1, 'b'), (1, 'b'), (1, 'b')])
# [1, 1]
