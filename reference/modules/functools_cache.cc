// functools.lru_cache and cache.
#include <string>
#include <vector>

#include "reference/modules/define.h"
#include "reference/modules/functools_internal.h"
#include "reference/modules/named_tuple.h"
#include "reference/object/container.h"
#include "reference/object/dict_offset.h"
#include "reference/object/dict_table.h"
#include "reference/object/function.h"
#include "reference/object/gc.h"
#include "reference/object/names.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type LruCacheType;

namespace {

// The results in order of use, the least recently used first.
struct LruCache : Object {
  Value function;
  Dict* results;
  int64_t most;  // -1: no limit, 0: nothing is kept
  bool typed;
  int64_t hits;
  int64_t misses;
  Dict* dict;
};

LruCache* self_of(Value value) { return value.as<LruCache>(); }

// --- keys

Object* keyword_mark() {
  static Value mark = call(Value(&ObjectType), {}).take();
  return mark.object();
}

bool stands_for_itself(Value key) { return key.is_small() || is_exactly(key, StrType); }

void add_types(Args args, std::vector<Value>& parts) {
  for (Value value : args.positional()) parts.push_back(Value(type_of(value)));
  for (size_t i = 0; i < args.keyword_count(); ++i) {
    parts.push_back(Value(type_of(args.keyword_value(i))));
  }
}

Ref make_key(Args args, bool typed) {
  if (!typed && args.keyword_count() == 0 && args.count == 1 && stands_for_itself(args[0])) {
    return Ref(args[0]);
  }
  std::vector<Value> parts(args.positional().begin(), args.positional().end());
  if (args.keyword_count() > 0) parts.push_back(Value(keyword_mark()));
  for (size_t i = 0; i < args.keyword_count(); ++i) {
    parts.push_back(Value(args.keyword_name(i)));
    parts.push_back(args.keyword_value(i));
  }
  if (typed) add_types(args, parts);
  return make_tuple(std::span<const Value>(parts));
}

// --- calls

void forget_oldest(Dict* results) {
  uint32_t position = 0;
  if (!table_step(results, &position)) return;
  Ref key;
  Ref value = table_remove_entry(results, static_cast<int64_t>(position) - 1, &key);
}

// The result that is kept for `key`, which becomes the most recently used one. Null: none.
Ref recall(LruCache* cache, Value key, int64_t hash) {
  const int64_t place = table_find(cache->results, key, hash);
  if (place < 0) return {};
  ++cache->hits;
  if (cache->most < 0) return Ref(cache->results->entries[place].value);
  Ref kept_key;
  Ref value = table_remove_entry(cache->results, place, &kept_key);
  table_set(cache->results, kept_key, hash, value);
  return value;
}

Ref call_cached(Value callee, Args args) {
  LruCache* cache = self_of(callee);
  Ref function(cache->function);
  if (cache->most == 0) {
    ++cache->misses;
    return call(function, args);
  }
  Ref key = make_key(args, cache->typed);
  const int64_t hash = key_hash(key);
  if (Ref result = recall(cache, key, hash)) return result;
  ++cache->misses;
  Ref result = call(function, args);
  // The call may have computed the same result already, and may have filled the cache.
  if (table_find(cache->results, key, hash) >= 0) return result;
  if (cache->most > 0 && cache->results->size >= cache->most) forget_oldest(cache->results);
  table_set(cache->results, key, hash, result);
  return result;
}

Ref bind(Value self, Value instance, Value) {
  return instance ? make_bound_method(self, instance) : Ref(self);
}

// --- what the program sees

Value cache_info_class() {
  static const std::string fields[] = {"hits", "misses", "maxsize", "currsize"};
  static Value type(
      make_named_tuple_class("CacheInfo", fields, {}, Value(intern("functools"))).take());
  return type;
}

Ref limit_of(const LruCache* cache) {
  return cache->most < 0 ? make_none() : make_int(cache->most);
}

Ref cache_info(Value self, Args args) {
  expect_args("cache_info", args, 0, 0);
  const LruCache* cache = self_of(self);
  return call(cache_info_class(), {make_int(cache->hits), make_int(cache->misses), limit_of(cache),
                                   make_int(cache->results->size)});
}

Ref cache_clear(Value self, Args args) {
  expect_args("cache_clear", args, 0, 0);
  LruCache* cache = self_of(self);
  cache->hits = cache->misses = 0;
  dict_clear(cache->results);
  return make_none();
}

Ref cache_parameters(Value parameters, Args args) {
  expect_args("cache_parameters", args, 0, 0);
  return dict_copy(parameters.as<Dict>());
}

Ref copy_is_self(Value self, Args) { return Ref(self); }
Ref reduce_to_name(Value self, Args) { return get_attribute(self, names::dunder_qualname); }

Ref repr_of(Value self) {
  char address[32];
  std::snprintf(address, sizeof address, "%p", static_cast<void*>(self.object()));
  return make_str(std::string("<functools._lru_cache_wrapper object at ") + address + ">");
}

// --- decorators

Ref make_cache(Value function, int64_t most, bool typed) {
  if (!is_callable(function)) raise_type_error("the first argument must be callable");
  auto* cache = allocate<LruCache>(LruCacheType);
  Ref made = Ref::adopt(Value(cache));
  cache->function = Ref(function).take();
  cache->results = make_dict().take();
  cache->most = most;
  cache->typed = typed;
  gc_track(cache);
  update_wrapper(made, function);
  if (since(9)) {
    Handle<Dict> parameters = make_dict();
    dict_set(parameters.get(), intern("maxsize"), limit_of(cache));
    dict_set(parameters.get(), intern("typed"), boolean(typed));
    set_attribute(made, intern("cache_parameters"),
                  make_closure("cache_parameters", cache_parameters, parameters));
  }
  return made;
}

int64_t read_limit(Value limit) {
  if (!limit) return 128;
  if (is_none(limit)) return -1;
  if (!has_index(limit)) {
    raise_type_error(since(8) ? "Expected first argument to be an integer, a callable, or None"
                              : "Expected maxsize to be an integer or None");
  }
  return std::max<int64_t>(index_as_int64(limit), 0);
}

// What lru_cache(...) returns; `data` is the pair of limit (None: none) and typed.
Ref decorate(Value data, Args args) {
  expect_args("decorating_function", args, 1, 1);
  const Tuple* settings = data.as<Tuple>();
  return make_cache(args[0], read_limit(settings->items[0]), truth(settings->items[1]));
}

Ref lru_cache(Value, Args args) {
  static constexpr const char* kNames[] = {"maxsize", "typed"};
  Value given[2];
  parse_args("lru_cache", args, kNames, 0, given);
  const bool typed = given[1] && truth(given[1]);
  if (since(8) && given[0] && !has_index(given[0]) && is_callable(given[0])) {
    return make_cache(given[0], 128, typed);
  }
  const int64_t most = read_limit(given[0]);
  Ref limit = most < 0 ? make_none() : make_int(most);
  return make_closure("lru_cache", decorate, make_tuple({limit.get(), boolean(typed)}));
}

Ref cache(Value, Args args) {
  static constexpr const char* kNames[] = {"user_function"};
  Value function;
  parse_args("cache", args, kNames, 1, &function);
  return make_cache(function, -1, false);
}

constexpr MethodDef kMethods[] = {{"cache_info", cache_info},
                                  {"cache_clear", cache_clear},
                                  {"__copy__", copy_is_self},
                                  {"__deepcopy__", copy_is_self},
                                  {"__reduce__", reduce_to_name}};
constexpr FunctionDef kFunctions[] = {{"lru_cache", lru_cache}, {"cache", cache}};

void prepare_type() {
  Owned<LruCache, &LruCache::function, &LruCache::results, &LruCache::dict>::install(LruCacheType);
  LruCacheType.flags &= ~kNoWeakrefs;
  LruCacheType.flags |= kHasDict;
  LruCacheType.dict_offset = dict_offset_of<LruCache>();
  LruCacheType.slots.call = call_cached;
  LruCacheType.slots.descriptor_get = bind;
  LruCacheType.slots.repr = repr_of;
  ready(LruCacheType, "functools._lru_cache_wrapper", nullptr, kMethods);
}

}  // namespace

void define_caches(Module* module) {
  once(prepare_type);
  define_functions(module, std::span(kFunctions).first(since(9) ? 2 : 1));
  define_type(module, LruCacheType);
}

}  // namespace corospec::reference
