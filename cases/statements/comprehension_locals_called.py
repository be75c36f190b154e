# title: locals in a comprehension shows the variables of the comprehension
# clauses: flow.comprehension.called
# python: <3.12
def function(parameter):
    inside = [sorted(locals()) for number in [1]]
    return inside, sorted(locals())

print(function(0))

# expect:
# ([['.0', 'number']], ['inside', 'parameter'])
