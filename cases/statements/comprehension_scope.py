# title: the variables of a comprehension do not touch those around it
# clauses: flow.comprehension.scope
# python: >=3.2
number = 'module'
print([number for number in range(3)], number)

def function(number):
    values = [number for number in range(3)]
    pairs = {number: word for number in range(2) for word in 'ab'}
    try:
        word
    except NameError:
        print('NameError')
    return values, pairs, number

print(function('argument'))

# expect:
# [0, 1, 2] module
# NameError
# ([0, 1, 2], {0: 'b', 1: 'b'}, 'argument')
