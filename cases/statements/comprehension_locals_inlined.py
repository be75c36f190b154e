# title: locals in a comprehension shows the variables of the function and of the comprehension
# clauses: flow.comprehension.locals
# python: >=3.12
def function(parameter):
    inside = [sorted(locals()) for number in [1]]
    return inside, sorted(locals())

def hidden(number):
    return [dict(locals()) for number in ['inner']], number

print(function(0))
print(hidden('outer'))

# expect:
# ([['number', 'parameter']], ['inside', 'parameter'])
# ([{'number': 'inner'}], 'outer')
